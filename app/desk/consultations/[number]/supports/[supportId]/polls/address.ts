import { type SupportParams, supportPath } from '../address'

/** What an address of a poll's pages names. */
export type PollParams = SupportParams & { pollId: string }

/** Where a poll's page is. */
export function pollPath(params: PollParams): string {
  return `${supportPath(params)}/polls/${params.pollId}`
}
