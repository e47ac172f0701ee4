import type { LayerSpecification } from 'maplibre-gl';
import type { MapColours } from './map-colours.ts';

/** Names of streets along them, and of parks and woods. */
export function nameLayers(colours: MapColours): LayerSpecification[] {
  const halo = { 'text-color': colours.quiet, 'text-halo-color': colours.land, 'text-halo-width': 1.6 };
  return [
    {
      id: 'park-names',
      type: 'symbol',
      source: 'areas',
      minzoom: 13.2,
      filter: ['all', ['in', ['get', 'kind'], ['literal', ['park', 'wood']]], ['has', 'name']],
      layout: { 'text-field': ['coalesce', ['get', 'name'], ''], 'text-size': 11, 'text-max-width': 8 },
      paint: halo,
    },
    {
      id: 'street-names',
      type: 'symbol',
      source: 'lines',
      minzoom: 12.2,
      filter: ['in', ['get', 'kind'], ['literal', ['street', 'main']]],
      layout: {
        'text-field': ['coalesce', ['get', 'name'], ''],
        'text-size': ['interpolate', ['linear'], ['zoom'], 12, 10.5, 16, 14],
        'symbol-placement': 'line',
        'symbol-spacing': 320,
        'text-letter-spacing': 0.03,
      },
      paint: halo,
    },
  ];
}
