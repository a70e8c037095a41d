//! The WGS 84 ellipsoid and the sphere of the same surface.
//!
//! The authalic latitude takes the ellipsoid to a sphere without changing any surface; behind it the
//! formulas of equal-area projections are those of the sphere (Snyder 1987, page 16).

/// Semi-major axis of WGS 84, in metres.
pub(super) const SEMI_MAJOR_M: f64 = 6_378_137.0;
/// Flattening of WGS 84.
pub(super) const FLATTENING: f64 = 1.0 / 298.257_223_563;
/// The square of the eccentricity of WGS 84.
pub(super) const ECCENTRICITY_SQ: f64 = FLATTENING * (2.0 - FLATTENING);

/// The powers of the sine in Snyder's q (3-12), divided by the sine: with e for the eccentricity,
/// q = (1 − e²) Σ e²ᵏ (1 + 1/(2k+1)) sin²ᵏ⁺¹. The first term left out is 3·10⁻¹⁶ of the sum.
const Q_TERMS: [f64; 7] = q_terms();

const fn q_terms() -> [f64; 7] {
    let mut terms = [0.0; 7];
    let mut power = 1.0 - ECCENTRICITY_SQ;
    let mut odd = 1.0;
    let mut index = 0;
    while index < terms.len() {
        terms[index] = power * (1.0 + 1.0 / odd);
        power *= ECCENTRICITY_SQ;
        odd += 2.0;
        index += 1;
    }
    terms
}

/// Snyder's q (3-12) for the sine of a latitude.
const fn q(sin: f64) -> f64 {
    let square = sin * sin;
    let [a, b, c, d, e, f, g] = Q_TERMS;
    sin * (a + square * (b + square * (c + square * (d + square * (e + square * (f + square * g))))))
}

/// Snyder's q at the pole.
const Q_POLE: f64 = q(1.0);

/// The sine of the authalic latitude for the sine of a latitude (Snyder 3-11); exactly ±1 at the poles.
#[inline]
pub(super) fn authalic_sine(sin: f64) -> f64 {
    q(sin) / Q_POLE
}

/// The derivative of [`authalic_sine`].
pub(super) fn authalic_sine_slope(sin: f64) -> f64 {
    let one = 1.0 - ECCENTRICITY_SQ * sin * sin;
    2.0 * (1.0 - ECCENTRICITY_SQ) / (one * one * Q_POLE)
}

/// The radius of the sphere that has the ellipsoid's surface, in metres (Snyder 3-13).
pub(super) fn authalic_radius_m() -> f64 {
    SEMI_MAJOR_M * (Q_POLE / 2.0).sqrt()
}

/// The latitude for an authalic latitude, both in radians, to 10⁻¹³.
///
/// The series in the third flattening: C. F. F. Karney, *On auxiliary latitudes*, Survey Review 56
/// (2024), to its fourth power.
pub(super) fn latitude_from_authalic(authalic: f64) -> f64 {
    const N: f64 = FLATTENING / (2.0 - FLATTENING);
    const TERMS: [f64; 4] = [
        N * (4.0 / 3.0 + N * (4.0 / 45.0 + N * (-16.0 / 35.0 - N * 2_582.0 / 14_175.0))),
        N * N * (46.0 / 45.0 + N * (152.0 / 945.0 - N * 11_966.0 / 14_175.0)),
        N * N * N * (3_044.0 / 2_835.0 + N * 3_802.0 / 14_175.0),
        N * N * N * N * 6_059.0 / 4_725.0,
    ];
    let [two, four, six, eight] = TERMS;
    authalic
        + two * libm::sin(2.0 * authalic)
        + four * libm::sin(4.0 * authalic)
        + six * libm::sin(6.0 * authalic)
        + eight * libm::sin(8.0 * authalic)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_series_there_and_back_is_the_identity() {
        for tenth in -890..=890 {
            let latitude = (f64::from(tenth) / 10.0).to_radians();
            let back = latitude_from_authalic(libm::asin(authalic_sine(libm::sin(latitude))));
            assert!((back - latitude).abs() < 1e-12, "{tenth}: {} off", back - latitude);
        }
        assert_eq!(authalic_sine(1.0).to_bits(), 1.0_f64.to_bits(), "exact at the pole");
    }

    #[test]
    fn the_sphere_has_the_known_radius() {
        assert!((authalic_radius_m() - 6_371_007.180_918_474).abs() < 1e-6, "{}", authalic_radius_m());
    }
}
