import { useReducedMotion } from '@mantine/hooks';
import type { FeatureCollection } from 'geojson';
import type { GeoJSONSource, Map as MapLibre } from 'maplibre-gl';
import { useEffect, useRef, useState } from 'react';
import type { LifeMap } from '../../../src/studio/lives/life-map.ts';
import type { Degrees } from '../../../src/world/index.ts';
import { useMapColours } from './map-colours.ts';
import { mapStyle } from './map-style.ts';
import { MapTool } from './map-tool.tsx';
import classes from './map.module.css';
import { boxAround, canDrawMaps, firstFit, openMap } from './open-map.ts';
import { placeMarkers, type PlaceMarkers } from './place-markers.ts';
import type { Stop } from './stops.ts';
import { texts } from './texts.ts';
import { lineFeature, nearStops } from './view-parts.ts';
import { worldLand } from './world-land.ts';

/** Where somebody is, and the ways that lie behind them. */
export interface Behind {
  trail: readonly (readonly Degrees[])[];
  at: Degrees | null;
}

/**
 * The map of a life: numbered places as buttons, the ways between them, and the traveller, who is kept in sight.
 * @param props.selected number of the event that is looked at
 * @param props.label what the map shows, for readers of the screen
 */
export function LifeMapView(props: {
  map: LifeMap;
  stops: readonly Stop[];
  selected: number;
  behind: Behind;
  label: string;
  onSelect: (event: number) => void;
}) {
  const { map: lifeMap, stops, selected, behind, label, onSelect } = props;
  const t = texts.use();
  const colours = useMapColours();
  const still = useReducedMotion();
  const container = useRef<HTMLDivElement>(null);
  const [world, setWorld] = useState<FeatureCollection | null>(null);
  const [shown, setShown] = useState<MapLibre | null>(null);
  const [markers, setMarkers] = useState<PlaceMarkers | null>(null);
  const [canDraw] = useState(canDrawMaps);
  const select = useRef(onSelect);
  select.current = onSelect;
  const latestStops = useRef(stops);
  latestStops.current = stops;
  const isFine = lifeMap.streets === null;
  useEffect(() => {
    let isWanted = true;
    void worldLand(isFine).then((land) => isWanted && setWorld(land));
    return () => {
      isWanted = false;
    };
  }, [isFine]);

  useEffect(() => {
    const box = boxAround(nearStops(latestStops.current, lifeMap));
    if (!canDraw || world === null || container.current === null || box === null) return;
    const map = openMap({
      container: container.current,
      style: mapStyle(lifeMap, world, colours),
      bounds: box,
      label,
      hints: { wheel: t('wheelHint'), wheelMac: t('wheelHintMac'), touch: t('touchHint') },
    });
    map.getCanvas().setAttribute('aria-label', label);
    map.once('load', () => {
      // The room may have been another one when the map was opened.
      map.resize();
      map.fitBounds(box, { ...firstFit, animate: false });
      setShown(map);
    });
    return () => {
      setShown(null);
      map.remove();
    };
    // Colours change in place, below.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [canDraw, world, lifeMap, label]);

  useEffect(() => {
    if (shown === null) return;
    const made = placeMarkers(
      shown,
      stops,
      {
        stop: ({ events, place }) => t('stop', { count: events.length, numbers: events.join(', '), place }),
        traveller: t('traveller'),
      },
      (event) => select.current(event),
    );
    setMarkers(made);
    return () => {
      setMarkers(null);
      made.remove();
    };
  }, [shown, stops, t]);

  useEffect(() => {
    if (shown === null || world === null) return;
    shown.setStyle(mapStyle(lifeMap, world, colours));
  }, [shown, world, lifeMap, colours]);

  useEffect(() => {
    if (shown === null) return;
    markers?.travel(behind.at);
    const draw = () => void shown.getSource<GeoJSONSource>('trail')?.setData(lineFeature(behind.trail));
    draw();
    shown.once('styledata', draw);
    if (behind.at !== null) keepInSight(shown, behind.at, still);
    return () => {
      shown.off('styledata', draw);
    };
  }, [shown, markers, behind, still, colours]);

  useEffect(() => markers?.select(selected), [markers, selected]);

  if (!canDraw)
    return (
      <div className={classes['frame']}>
        <p className={classes['notice']}>{t('noWebgl')}</p>
      </div>
    );
  const move = still ? { duration: 0 } : { duration: 400 };
  return (
    <div className={classes['frame']}>
      <div ref={container} className={classes['map']} data-ready={markers !== null || undefined} />
      {lifeMap.town !== null && <span className={classes['town']}>{lifeMap.town.name}</span>}
      <div className={classes['tools']}>
        <MapTool name={t('closer')} path="M8 3v10M3 8h10" onClick={() => shown?.zoomIn(move)} />
        <MapTool name={t('farther')} path="M3 8h10" onClick={() => shown?.zoomOut(move)} />
        <MapTool
          name={t('wholeWay')}
          path="M2.5 6V2.5H6M10 2.5h3.5V6M13.5 10v3.5H10M6 13.5H2.5V10"
          onClick={() => {
            const box = boxAround(stops);
            if (box !== null) shown?.fitBounds(box, { padding: 56, maxZoom: 15, ...move });
          }}
        />
      </div>
    </div>
  );
}

/** Moves the map when somebody leaves its middle. */
function keepInSight(map: MapLibre, at: Degrees, still: boolean): void {
  const { clientWidth: width, clientHeight: height } = map.getContainer();
  const { x, y } = map.project([at[0], at[1]]);
  const isInside = x > 28 && x < width - 28 && y > 46 && y < height - 28;
  if (isInside || map.isMoving()) return;
  map.easeTo({ center: [at[0], at[1]], duration: still ? 0 : 700 });
}
