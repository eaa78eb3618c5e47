import { currentActor } from '@/lib/actor/require-actor'
import { receiveWriting } from '@/lib/forms/keep-writing'

export function GET() {
  return new Response(null, { status: 303, headers: { location: '/' } })
}

/** Keeps what is being written into any form that asks for it, until the form is sent. */
export async function POST(request: Request) {
  return await receiveWriting(request, currentActor)
}
