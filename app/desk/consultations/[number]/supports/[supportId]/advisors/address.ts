import { type SupportParams, supportPath } from '../address'

/** Where a support's candidates and offers are. */
export function advisorsPath(params: SupportParams): string {
  return `${supportPath(params)}/advisors`
}
