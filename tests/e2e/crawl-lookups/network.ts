import type { Lookup } from './parts'

/** Examples of the network of public and private members. */
export const NETWORK: readonly Lookup[] = [
  [/^\/supports\/network\/from\/\[supportId\]/, 'SELECT id::text AS "supportId" FROM supports'],
  [/\[postId\].*/, 'SELECT id::text AS "postId" FROM network_posts'],
  [/\[introductionId\]/, 'SELECT id::text AS "introductionId" FROM network_introductions'],
  [/\[applicationId\]/, `SELECT id::text AS "applicationId" FROM network_applications WHERE state = 'confirmed'`],
  [/network.*\[memberId\]/, 'SELECT organisation_id::text AS "memberId" FROM network_members'],
  [/network.*\[meetingId\]/, 'SELECT id::text AS "meetingId" FROM network_meetings'],
]
