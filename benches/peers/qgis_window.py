"""QGIS's start-up script: opens a layer, filled and outlined, and ends QGIS when its map is painted.

qgis --nologo --noplugins --noversioncheck --profiles-path FOLDER --code qgis_window.py
CLAIMS_MAP_BENCH_LAYER names the layer; CLAIMS_MAP_BENCH_PICTURE, where it is set, a PNG to save the
map to, so that one can see that it was painted.
"""
import os

from qgis.core import QgsFillSymbol, QgsProject, QgsSingleSymbolRenderer, QgsVectorLayer
from qgis.utils import iface

canvas = iface.mapCanvas()
iface.mainWindow().resize(1440, 900)
layer = QgsVectorLayer(os.environ["CLAIMS_MAP_BENCH_LAYER"], "layer", "ogr")
if not layer.isValid() or layer.featureCount() == 0:
    os._exit(3)
look = {"color": "#e67e22", "outline_color": "#333333", "outline_width": "0.3"}
layer.setRenderer(QgsSingleSymbolRenderer(QgsFillSymbol.createSimple(look)))


def refreshed():
    """The map is painted whole; a refresh before the layer was there does not count."""
    if layer not in canvas.layers():
        return
    picture = os.environ.get("CLAIMS_MAP_BENCH_PICTURE")
    if picture:
        canvas.saveAsImage(picture)
    os._exit(0)


canvas.mapCanvasRefreshed.connect(refreshed)
# Nothing is painted before layer and extent are there, so that nothing is painted twice.
canvas.setRenderFlag(False)
QgsProject.instance().addMapLayer(layer)
canvas.setExtent(layer.extent())
canvas.setRenderFlag(True)
