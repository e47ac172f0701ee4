import { useLayoutEffect, useRef, useState, type RefObject } from 'react';

/** Width of an element in pixels, kept up to date; 0 until it is there. */
export function useWidth<Shown extends HTMLElement>(): [RefObject<Shown | null>, number] {
  const shown = useRef<Shown | null>(null);
  const [width, setWidth] = useState(0);
  useLayoutEffect(() => {
    const element = shown.current;
    if (element === null) return;
    setWidth(element.clientWidth);
    const observer = new ResizeObserver(() => setWidth(element.clientWidth));
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return [shown, width];
}
