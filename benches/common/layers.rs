//! The layers that a bench works on.

use std::path::{Path, PathBuf};

use claims_map::model::Layer;
use claims_map::service::layer_at;

use super::{Mosaic, Outcome, Plan};

/// A layer as a file.
#[derive(Debug, Clone)]
pub(crate) struct NamedLayer {
    pub(crate) name: String,
    pub(crate) path: PathBuf,
    /// Size of the file.
    pub(crate) bytes: u64,
}

/// The layers with these names in the folder that `CLAIMS_MAP_LAYERS` names; without that folder, mosaics
/// of about their size; in a tiny run one small mosaic.
///
/// # Errors
/// Where a file of the folder is missing or a mosaic cannot be written.
pub(crate) fn layers(plan: &Plan, names: &[&str]) -> Outcome<Vec<NamedLayer>> {
    if plan.is_tiny {
        return Ok(vec![mosaic_layer(plan, "mosaic-tiny", Mosaic::new(4_000))?]);
    }
    let folder = std::env::var_os("CLAIMS_MAP_LAYERS").map(PathBuf::from);
    let layer = |name: &str| {
        if let Some(folder) = &folder {
            return named(name, folder.join(format!("{name}.geojson")));
        }
        let mosaic = match name {
            "ukr" => Mosaic { vertices: 20_000, areas: 27 },
            "world" => Mosaic { vertices: 408_000, areas: 4_556 },
            _ => Mosaic { vertices: 2_000_000, areas: 4_556 },
        };
        mosaic_layer(plan, &format!("mosaic-like-{name}"), mosaic)
    };
    names.iter().map(|name| layer(name)).collect()
}

/// A mosaic as a file of the plan's folder.
fn mosaic_layer(plan: &Plan, name: &str, mosaic: Mosaic) -> Outcome<NamedLayer> {
    let path = plan.path(&format!("{name}.geojson"));
    mosaic.write_file(&path)?;
    named(name, path)
}

fn named(name: &str, path: PathBuf) -> Outcome<NamedLayer> {
    let about = std::fs::metadata(&path).map_err(|error| format!("{}: {error}", path.display()))?;
    Ok(NamedLayer { name: name.to_owned(), path, bytes: about.len() })
}

/// Reads a layer as the command line does.
///
/// # Errors
/// What the reader finds.
pub(crate) fn layer_of(path: &Path) -> Outcome<Layer> {
    Ok(layer_at(Some(&path.into()))?.layer)
}
