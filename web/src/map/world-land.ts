import type { FeatureCollection } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';

/** The world's land, bundled (Natural Earth, public domain): roughly where a town's streets are drawn over it, finer where there is nothing else. */
export async function worldLand(isFine: boolean): Promise<FeatureCollection> {
  const { default: atlas } = isFine
    ? await import('world-atlas/land-50m.json')
    : await import('world-atlas/land-110m.json');
  const topology = atlas as unknown as Topology<{ land: GeometryCollection }>;
  return feature(topology, topology.objects.land);
}
