import type { Feature, FeatureCollection, Geometry } from 'geojson';
import type {
  ExpressionSpecification,
  LayerSpecification,
  LineLayerSpecification,
  StyleSpecification,
} from 'maplibre-gl';
import type { LifeMap } from '../../../src/studio/lives/life-map.ts';
import type { MapColours } from './map-colours.ts';
import { nameLayers } from './name-layers.ts';
import { lineFeature } from './view-parts.ts';

/** Widths of lines in pixels at zoom 10, 13, 15 and 18, and of the edge around them. */
const widths = {
  country: [0.8, 2.2, 4, 14],
  lane: [0.3, 1.4, 4, 20],
  street: [0.7, 2.4, 6, 26],
  ring: [1, 3.4, 8, 30],
  main: [1.2, 4, 9, 34],
} as const;

type RoadKind = keyof typeof widths;

const roads = Object.keys(widths) as RoadKind[];

/** A map's whole look and content, of our own data alone: no tiles, no fonts, no address. */
export function mapStyle(
  { streets, ways }: LifeMap,
  world: FeatureCollection,
  colours: MapColours,
): StyleSpecification {
  const isTown = streets !== null;
  const near: ExpressionSpecification = ['interpolate', ['linear'], ['zoom'], 7.5, 0, 9, 1];
  return {
    version: 8,
    sources: {
      world: { type: 'geojson', data: world },
      areas: { type: 'geojson', data: collection(streets === null ? [] : areaFeatures(streets)), tolerance: 0.1 },
      lines: { type: 'geojson', data: collection(streets === null ? [] : lineFeatures(streets)), tolerance: 0.1 },
      ways: { type: 'geojson', data: lineFeature(ways.map(({ points }) => points)), tolerance: 0.1 },
      trail: { type: 'geojson', data: collection([]), tolerance: 0 },
    },
    layers: [
      {
        id: 'ground',
        type: 'background',
        paint: {
          'background-color': isTown
            ? ['interpolate', ['linear'], ['zoom'], 7.5, colours.water, 9, colours.land]
            : colours.water,
        },
      },
      { id: 'world', type: 'fill', source: 'world', paint: { 'fill-color': isTown ? colours.land : colours.paper } },
      {
        id: 'coasts',
        type: 'line',
        source: 'world',
        paint: {
          'line-color': colours.faint,
          'line-width': 1,
          ...(isTown ? { 'line-opacity': ['interpolate', ['linear'], ['zoom'], 7.5, 1, 9, 0] } : {}),
        },
      },
      area('town', colours.grid, ['interpolate', ['linear'], ['zoom'], 7.5, 0, 9, 0.45]),
      area('wood', colours.woods, near),
      area('park', colours.woods, ['interpolate', ['linear'], ['zoom'], 11, 0, 12, 1]),
      area('river', colours.water, near),
      area('lake', colours.water, near),
      area('sea', colours.water, near),
      {
        id: 'rail',
        type: 'line',
        source: 'lines',
        filter: ['==', ['get', 'kind'], 'rail'],
        paint: { 'line-color': colours.faint, 'line-width': byZoom([1, 1.6, 2.5, 5]), 'line-dasharray': [4, 2] },
      },
      ...roads.map((kind) => road(kind, colours.grid, 1.5, 'edge')),
      ...roads.map((kind) => road(kind, colours.street, 0, 'face')),
      ...nameLayers(colours),
      way('ways', { 'line-color': colours.accent, 'line-width': 1.6, 'line-opacity': 0.4, 'line-dasharray': [2, 2] }),
      way('trail-edge', { 'line-color': colours.card, 'line-width': 6, 'line-opacity': 0.8 }, 'trail'),
      way('trail', { 'line-color': colours.accent, 'line-width': 3 }),
    ],
  };
}

function collection(features: Feature[]): FeatureCollection {
  return { type: 'FeatureCollection', features };
}

function feature(geometry: Geometry, properties: Record<string, unknown> = {}): Feature {
  return { type: 'Feature', geometry, properties };
}

function areaFeatures({ areas }: NonNullable<LifeMap['streets']>): Feature[] {
  return areas.map(({ kind, name, rings }) =>
    feature(
      { type: 'MultiPolygon', coordinates: rings.map((ring) => [ring.map((each) => [...each])]) },
      { kind, name: ['park', 'wood'].includes(kind) && name !== null ? named(name) : null },
    ),
  );
}

function lineFeatures({ lines }: NonNullable<LifeMap['streets']>): Feature[] {
  return lines.map(({ kind, name, points }) =>
    feature({ type: 'LineString', coordinates: points.map((each) => [...each]) }, { kind, name }),
  );
}

/** As a map writes a name that stands inside sentences. */
function named(name: string): string {
  const bare = name.replace(/^(?:the|a|an) /, '');
  return bare.charAt(0).toUpperCase() + bare.slice(1);
}

function byZoom([far, town, near, door]: readonly [number, number, number, number]): ExpressionSpecification {
  return ['interpolate', ['exponential', 1.6], ['zoom'], 10, far, 13, town, 15, near, 18, door];
}

function area(kind: string, colour: string, opacity: ExpressionSpecification): LayerSpecification {
  return {
    id: kind,
    type: 'fill',
    source: 'areas',
    filter: ['==', ['get', 'kind'], kind],
    paint: { 'fill-color': colour, 'fill-opacity': opacity },
  };
}

function road(kind: RoadKind, colour: string, edge: number, part: string): LayerSpecification {
  const [far, town, near, door] = widths[kind];
  return {
    id: `${kind}-${part}`,
    type: 'line',
    source: 'lines',
    filter: ['==', ['get', 'kind'], kind],
    ...(kind === 'lane' ? { minzoom: 10.5 } : {}),
    layout: { 'line-cap': 'round', 'line-join': 'round' },
    paint: { 'line-color': colour, 'line-width': byZoom([far + edge / 2, town + edge, near + edge, door + edge]) },
  };
}

function way(id: string, paint: NonNullable<LineLayerSpecification['paint']>, source = id): LayerSpecification {
  return { id, type: 'line', source, layout: { 'line-cap': 'round', 'line-join': 'round' }, paint };
}
