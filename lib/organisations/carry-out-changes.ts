import type { Tx } from '@/lib/db/client'

/** Carries out the municipal changes whose day has come; as the office itself, in the night. */
export async function carryOutChanges(tx: Tx): Promise<void> {
  const due = await tx.$queryRaw<{ id: string }[]>`SELECT due AS id FROM app.due_changes() AS due`
  for (const { id } of due) await tx.$queryRaw`SELECT app.carry_out_change(${id}::uuid) AS done`
}
