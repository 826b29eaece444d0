import { createContext, useContext } from 'react';
import type { Handleplan } from '../../domain/strategi/handleplan';

/** Holds a plan on the screen while somebody writes about it, even when another deletes it; null lets it go. */
export type HoldPlan = (handleplan: Handleplan | null) => void;

const HoldPlanContext = createContext<HoldPlan>(() => undefined);
export const HoldPlanProvider = HoldPlanContext.Provider;

/** How a form in the panel keeps its plan on the screen. */
export function useHoldPlan(): HoldPlan {
  return useContext(HoldPlanContext);
}
