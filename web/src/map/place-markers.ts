import { Marker, type Map as MapLibre } from 'maplibre-gl';
import classes from './map.module.css';
import type { Stop } from './stops.ts';

/** Numbered places on a map, each a button, and the traveller. */
export interface PlaceMarkers {
  /** Marks the place of an event as the one that is looked at. */
  select(event: number): void;
  /** Moves the traveller; null takes them away. */
  travel(at: readonly [number, number] | null): void;
  remove(): void;
}

/**
 * Puts the markers on a map.
 * @param labelOf a place in words, for readers of the screen
 */
export function placeMarkers(
  map: MapLibre,
  stops: readonly Stop[],
  labels: { stop: (stop: Stop) => string; traveller: string },
  onSelect: (event: number) => void,
): PlaceMarkers {
  let selected = 0;
  const buttons = stops.map((stop) => {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = classes['stop']!;
    button.textContent = shortNumbers(stop.events);
    button.setAttribute('aria-label', labels.stop(stop));
    button.title = labels.stop(stop);
    button.addEventListener('click', (event) => {
      event.stopPropagation();
      // A place of several events: each press goes to its next.
      onSelect(stop.events.find((each) => each > selected) ?? stop.events[0]!);
    });
    const marker = new Marker({ element: button }).setLngLat([stop.longitude, stop.latitude]).addTo(map);
    // MapLibre names its markers itself; ours say more.
    button.setAttribute('aria-label', labels.stop(stop));
    button.removeAttribute('role');
    return { stop, button, marker };
  });
  const figure = travellerFigure();
  const traveller = new Marker({ element: figure, anchor: 'bottom', offset: [0, -10] });
  let isThere = false;
  return {
    select(event) {
      selected = event;
      for (const { stop, button, marker } of buttons) {
        const isHere = stop.events.includes(event);
        button.ariaCurrent = isHere ? 'location' : null;
        marker.getElement().style.zIndex = isHere ? '2' : '1';
      }
    },
    travel(at) {
      if (at === null) {
        traveller.remove();
        isThere = false;
        return;
      }
      traveller.setLngLat([at[0], at[1]]);
      figure.dataset['at'] = `${at[0].toFixed(5)} ${at[1].toFixed(5)}`;
      if (isThere) return;
      traveller.addTo(map);
      figure.setAttribute('role', 'img');
      figure.setAttribute('aria-label', labels.traveller);
      figure.removeAttribute('tabindex');
      isThere = true;
    },
    remove() {
      for (const { marker } of buttons) marker.remove();
      traveller.remove();
    },
  };
}

/** `1, 4`; of many the first ones. */
function shortNumbers(events: readonly number[]): string {
  return events.length > 4 ? `${events.slice(0, 3).join(', ')} …` : events.join(', ');
}

/** A pin with somebody in it, whose point is where they are. */
function travellerFigure(): HTMLElement {
  const figure = document.createElement('div');
  figure.className = classes['traveller']!;
  figure.dataset['traveller'] = '';
  const drawing = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  drawing.setAttribute('viewBox', '0 0 26 34');
  const shapes = [
    ['pin', 'M13 33C8 26 1.5 20 1.5 12.5a11.5 11.5 0 0123 0C24.5 20 18 26 13 33z'],
    ['figure', 'M13 5.5a3.3 3.3 0 110 6.6 3.3 3.3 0 010-6.6zM6.8 19.5c0-3.8 2.5-6 6.2-6s6.2 2.2 6.2 6z'],
  ] as const;
  for (const [name, path] of shapes) {
    const shape = document.createElementNS('http://www.w3.org/2000/svg', 'path');
    shape.setAttribute('class', classes[name]!);
    shape.setAttribute('d', path);
    drawing.append(shape);
  }
  figure.append(drawing);
  return figure;
}
