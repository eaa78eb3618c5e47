/** What an address of a support's pages names. */
export type SupportParams = { number: string; supportId: string }

/** Where a support's page is. */
export function supportPath({ number, supportId }: SupportParams): string {
  return `/desk/consultations/${number}/supports/${supportId}`
}
