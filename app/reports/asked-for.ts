import type { Actor } from '@/lib/actor/actor'
import { isDesk } from '@/lib/actor/actor'
import { currentActor } from '@/lib/actor/require-actor'
import type { Search } from '@/lib/reports/address'

type Asked = { actor: Actor & { bureauId: string }; search: Search }

/** Who asks for a file of the reports, and about what; or the answer to whoever may not have it. */
export async function askedFor(request: Request): Promise<Asked | Response> {
  const actor = await currentActor()
  const { pathname, search, searchParams } = new URL(request.url)
  if (!actor) {
    const location = `/sign-in?next=${encodeURIComponent(`${pathname}${search}`)}`
    return new Response(null, { status: 303, headers: { location } })
  }
  return isDesk(actor) ? { actor, search: Object.fromEntries(searchParams) } : new Response(null, { status: 404 })
}
