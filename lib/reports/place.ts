import { z } from 'zod'

/** Where a page of a list ends: time of receipt and what is counted there. */
export type Place = { receivedAt: string; fact: string }

const Read = z.object({ receivedAt: z.iso.datetime(), fact: z.string().regex(/^[0-9a-f-]{36}(:[\w-]{1,100})?$/) })

/** Reads a place from an address; undefined for the beginning, and for what is no place. */
export function readPlace(text: string | undefined): Place | undefined {
  const [receivedAt, fact] = (text ?? '').split('~')
  return Read.safeParse({ receivedAt, fact }).data
}

/** A place as it stands in the address. */
export function writePlace({ receivedAt, fact }: { receivedAt: Date; fact: string }): string {
  return `${receivedAt.toISOString()}~${fact}`
}
