import { isPending } from './states'

/** Requests of which the desk still waits to hear, apart from those that are over. */
export function byWaiting<R extends { state: string }>(requests: readonly R[]): { waiting: R[]; before: R[] } {
  return {
    waiting: requests.filter(({ state }) => isPending(state)),
    before: requests.filter(({ state }) => !isPending(state)),
  }
}
