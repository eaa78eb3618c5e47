import type { Cast } from './actors'

type Values = Record<string, unknown>
type Put = (row: string, values: Values) => Promise<Values>

/** A proposed menu about which the council member was asked, and one about which nobody was. */
export async function putProposals(put: Put, { bureauId: bureau_id, council }: Cast) {
  const words = { title: '提案', need: '課題', name: '支援策', description: '内容', pillar: 'I' }
  const proposal = { ...words, bureau_id, state: 'considering', begun_by_name: '窓口' }
  const asked = await put('menu_proposals: asked about', proposal)
  const unasked = await put('menu_proposals: nobody asked', proposal)
  const of = { proposal_id: asked.id, bureau_id }
  const figure = { measure: 'received', value: 7, n: 7, missing: 0 }
  await put('menu_proposal_figures: asked about', { ...of, ...figure })
  await put('menu_proposal_figures: withheld', { ...of, ...figure, measure: 'useful', withheld: true })
  await put('menu_proposal_figures: nobody asked', { ...of, ...figure, proposal_id: unasked.id })
  const ask = await put('menu_proposal_asks', {
    ...{ ...of, user_id: council.userId, member_name: '構成員', due_on: '2026-12-15', asked_by_name: '管理' },
  })
  await put('menu_proposal_comments', { ask_id: ask.id, bureau_id, body: '意見' })
  const event = { by_name: '構成員', kind: 'commented' }
  await put('menu_proposal_events: asked about', { ...of, ...event })
  await put('menu_proposal_events: nobody asked', { ...of, ...event, proposal_id: unasked.id })
}
