import { Map as MapLibre, setWorkerUrl, type StyleSpecification } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import 'maplibre-gl/dist/maplibre-gl.css';

setWorkerUrl(workerUrl);

/** The smallest box around points: west, south, east, north. */
export type Box = [west: number, south: number, east: number, north: number];

/** How a map fits what it shows first. */
export const firstFit = { padding: 64, maxZoom: 14.5 };

/** Opens a map in an element. Nothing is fetched but our own worker. */
export function openMap(options: {
  container: HTMLElement;
  style: StyleSpecification;
  bounds: Box;
  label: string;
  hints: { wheel: string; wheelMac: string; touch: string };
}): MapLibre {
  const { container, style, bounds, label, hints } = options;
  return new MapLibre({
    container,
    style,
    bounds,
    fitBoundsOptions: firstFit,
    attributionControl: false,
    cooperativeGestures: true,
    dragRotate: false,
    pitchWithRotate: false,
    touchPitch: false,
    maxZoom: 17.5,
    renderWorldCopies: false,
    locale: {
      'Map.Title': label,
      'CooperativeGesturesHandler.WindowsHelpText': hints.wheel,
      'CooperativeGesturesHandler.MacHelpText': hints.wheelMac,
      'CooperativeGesturesHandler.MobileHelpText': hints.touch,
    },
  });
}

/** The box around points; null without any. */
export function boxAround(points: readonly { longitude: number; latitude: number }[]): Box | null {
  if (points.length === 0) return null;
  const [longitudes, latitudes] = [points.map(({ longitude }) => longitude), points.map(({ latitude }) => latitude)];
  return [Math.min(...longitudes), Math.min(...latitudes), Math.max(...longitudes), Math.max(...latitudes)];
}

/** False where maps cannot be drawn. */
export function canDrawMaps(): boolean {
  return document.createElement('canvas').getContext('webgl2') !== null;
}
