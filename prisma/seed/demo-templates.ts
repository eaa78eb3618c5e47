import type pg from 'pg'
import { asActor } from '@/lib/db/as-actor'
import { addTemplate } from '@/lib/replyTemplates/keep'
import { actorAt } from './demo-actors'

const TEMPLATES = [
  {
    name: '受付のご連絡',
    body: '{市町村名}\n{連絡先の氏名}様\n\nこのたびはご相談ありがとうございます。\n「{件名}」（受付番号 {受付番号}）を確かに受け付けました。\n{回答予定日}までに、担当の{担当者名}からご連絡いたします。\n\n{窓口名}（電話 {窓口の電話番号}）',
  },
  {
    name: '訪問日のご相談',
    body: '{市町村名}\n{連絡先の氏名}様\n\n「{件名}」について、一度お話をうかがいに参りたいと存じます。\n{候補の日}のご都合はいかがでしょうか。オンラインでも承ります。\n\n{窓口名}　{担当者名}',
  },
  {
    name: '資料の送付',
    body: '{市町村名}\n{連絡先の氏名}様\n\n「{件名}」の参考として、{資料の名前}をお送りします。\nお役に立つところ、足りないところを、お気軽にお知らせください。\n\n{窓口名}　{担当者名}',
  },
]

/** An officer keeps the first templates of the desk. */
export async function seedTemplates(client: pg.Client) {
  const officer = await actorAt(client, 'officer@demo.test', new Date('2026-04-06T10:00:00+09:00'))
  for (const template of TEMPLATES)
    await asActor(officer, (tx) => addTemplate(tx, officer, { ...template, validFrom: null, validUntil: null }))
}
