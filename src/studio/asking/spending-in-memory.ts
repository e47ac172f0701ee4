import type { Spending } from '../../model/index.ts';

/** What a browser spends: written nowhere, since it belongs to no run and ends with the studio, whose purse counts it. */
export function spendingInMemory(): Spending {
  let spent = 0;
  let reserved = 0;
  let underWay = 0;
  return {
    get spent() {
      return spent;
    },
    get reserved() {
      return reserved;
    },
    get underWay() {
      return underWay;
    },
    reserve(_, most) {
      reserved += most;
      underWay++;
      return (cost) => {
        reserved -= most;
        underWay--;
        spent += cost;
      };
    },
    close: () => {},
  };
}
