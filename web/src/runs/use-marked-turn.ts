import { useEffect, useState } from 'react';

/** The turn that the address names behind its hash, such as `#turn-3`; null for none. */
export function useMarkedTurn(): number | null {
  const [turn, setTurn] = useState(turnInAddress);
  useEffect(() => {
    const read = () => setTurn(turnInAddress());
    read();
    window.addEventListener('hashchange', read);
    window.addEventListener('popstate', read);
    return () => {
      window.removeEventListener('hashchange', read);
      window.removeEventListener('popstate', read);
    };
  }, []);
  return turn;
}

function turnInAddress(): number | null {
  const found = /^#turn-(\d{1,9})$/.exec(window.location.hash)?.[1];
  return found === undefined ? null : Number(found);
}
