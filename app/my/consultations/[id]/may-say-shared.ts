import { requireActor } from '@/lib/actor/require-actor'
import { ASKING_ROLES } from '@/lib/actor/roles'

/** Whether the writer chooses to share with the prefecture; a prefecture sees what it writes anyway. */
export async function maySayShared(): Promise<boolean> {
  return (await requireActor(...ASKING_ROLES)).role === 'municipal_staff'
}
