import { type SupportParams, supportPath } from '../address'

/** What an address of a planned meeting's pages names. */
export type MeetingParams = SupportParams & { meetingId: string }

/** Where a planned meeting's page is. */
export function meetingPath(params: MeetingParams): string {
  return `${supportPath(params)}/meetings/${params.meetingId}`
}
