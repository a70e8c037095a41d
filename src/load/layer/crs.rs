//! The coordinate system that a file of 2008's GeoJSON may name. RFC 7946 has only one: longitude and
//! latitude on WGS 84.

use serde_json::Value;

use crate::words::{Message, Say, message};

/// A coordinate system that is not longitude and latitude on WGS 84.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum ForeignCrs {
    /// One with this name.
    Named(String),
    /// One that the file does not name.
    Unnamed,
}

/// That the layer must be converted.
impl Say for ForeignCrs {
    fn message(&self) -> Message {
        match self {
            Self::Named(name) => message!("layer-crs", name = name),
            Self::Unnamed => message!("layer-crs-unnamed"),
        }
    }
}

/// The coordinate system that a `crs` member gives; `None` where it is longitude and latitude
/// on WGS 84, or null.
pub(super) fn refused_crs(json: &str) -> Option<ForeignCrs> {
    let crs: Value = serde_json::from_str(json).ok()?;
    if crs.is_null() {
        return None;
    }
    let properties = &crs["properties"];
    let named = properties["name"].as_str().map(str::to_owned);
    let name =
        named.or_else(|| properties["code"].is_number().then(|| format!("EPSG:{}", properties["code"])));
    let Some(name) = name else {
        return Some(ForeignCrs::Unnamed);
    };
    (!is_wgs84(&name)).then_some(ForeignCrs::Named(name))
}

/// True for the names that WGS 84 has in files, with heights and without.
fn is_wgs84(name: &str) -> bool {
    let name = name.to_uppercase();
    let last = name.rsplit([':', '/', '#']).next().unwrap_or_default();
    match last {
        "CRS84" | "CRS84H" | "WGS84" | "WGS 84" => true,
        "4326" | "4979" => name.contains("EPSG"),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn wgs84_has_many_names() {
        for name in [
            "urn:ogc:def:crs:OGC:1.3:CRS84",
            "urn:ogc:def:crs:OGC::CRS84",
            "EPSG:4326",
            "urn:ogc:def:crs:EPSG::4326",
            "http://www.opengis.net/def/crs/OGC/1.3/CRS84",
            "http://www.opengis.net/def/crs/EPSG/0/4326",
            "epsg:4326",
        ] {
            let json = format!(r#"{{"type":"name","properties":{{"name":"{name}"}}}}"#);
            assert_eq!(refused_crs(&json), None, "{name}");
        }
        assert_eq!(refused_crs(r#"{"type":"EPSG","properties":{"code":4326}}"#), None, "a code");
        assert_eq!(refused_crs("null"), None, "none");
    }

    #[test]
    fn others_are_named() {
        for (json, name) in [
            (
                r#"{"type":"name","properties":{"name":"urn:ogc:def:crs:EPSG::3857"}}"#,
                "urn:ogc:def:crs:EPSG::3857",
            ),
            (r#"{"type":"EPSG","properties":{"code":28992}}"#, "EPSG:28992"),
            (r#"{"type":"link","properties":{"href":"http://example.org/4326"}}"#, ""),
            (r#"{"type":"name","properties":{"name":"4326"}}"#, "4326"),
            ("[]", ""),
        ] {
            let expected =
                if name.is_empty() { ForeignCrs::Unnamed } else { ForeignCrs::Named(name.to_owned()) };
            assert_eq!(refused_crs(json), Some(expected), "{json}");
        }
    }
}
