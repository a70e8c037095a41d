"""Prints how many seconds GDAL takes to read a layer into geometries, without starting Python."""
import sys
from time import perf_counter

import pyogrio

start = perf_counter()
frame = pyogrio.read_dataframe(sys.argv[1])
seconds = perf_counter() - start
assert len(frame) > 0
print(seconds)
