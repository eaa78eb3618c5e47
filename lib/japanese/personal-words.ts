/** A family name, or a full one, before how a person is addressed or what he or she is. */
const ADDRESSED =
  /[\p{Script=Han}々ヶ]{1,4}[ \u3000]?[\p{Script=Han}\p{Script=Hiragana}々]{0,4}?(?:さん|氏|様|先生|課長|係長|室長|主任|主査|主事|保健師|相談員)/gu
/** Words that are addressed alike and name nobody. */
const NOBODY =
  /^(?:[\p{Script=Han}\p{Script=Hiragana}]*(?:皆|利用者|住民|患者|職員|参加者|家族|高齢者|お子|子ども|奥|母|父|業者|会員|担当|管理|地域|町内|自治会|生活支援|専門|相談支援|主任|訪問|市|町|村|区|県|福祉|介護|医療|包括|支援)[のおご]?)(?:さん|氏|様|先生|課長|係長|室長|主任|主査|主事|保健師|相談員)$/u
const PHONE = /0\d{1,4}[-(\u2010-\u2015\u2212\uff0d]\d{1,4}[-)\u2010-\u2015\u2212\uff0d]\d{3,4}|0\d{9,10}/g
const MAILBOX = /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g

/** What in a text may tell who somebody is: names (known ones in any spacing, and what is addressed as one), and numbers and addresses. */
export function personalWords(text: string, known: readonly string[]): { names: string[]; numbers: string[] } {
  const spaced = known.filter((name) => name.length > 1).flatMap((name) => [name, name.replace(/\s/g, '')])
  const named = spaced.filter((name) => name.length > 1 && text.includes(name))
  const addressed = (text.match(ADDRESSED) ?? []).filter((word) => !NOBODY.test(word))
  const plain = text.normalize('NFKC')
  return {
    names: [...new Set([...named, ...addressed])],
    numbers: [...new Set([...(plain.match(PHONE) ?? []), ...(plain.match(MAILBOX) ?? [])])],
  }
}
