import type { AppGrant } from '../sharepoint-options';

/** A site collection and its one web. */
export interface Site {
  readonly id: number;
  /** `/sites/x` */
  readonly path: string;
  readonly guid: string;
  readonly webGuid: string;
  readonly title: string;
  readonly created: string;
  readonly timeZone: string;
  readonly appGrants: readonly AppGrant[];
}
