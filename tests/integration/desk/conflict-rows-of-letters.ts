import { changeLetter } from '@/lib/letters/check'
import { TextsInput } from '@/lib/letters/input'
import { listLetters } from '@/lib/letters/read'
import { writeSingle } from '@/lib/letters/round'
import { createBureau, createMunicipality } from '@/tests/factories/organisations'
import { officerOf } from '@/tests/factories/people'
import type { Row } from './conflict-row'
import { does } from './desk-world'

/** The words of a yearly letter. */
export const OF_LETTERS: Row[] = [
  {
    form: 'app/reports/letters/[id]/letter-deeds.tsx',
    open: async () => {
      const bureau = await createBureau()
      const officer = await officerOf(bureau)
      const { code } = await createMunicipality({ bureau })
      const texts = { opening: '初め', closing: '結び' }
      await does(officer, (tx, who) => writeSingle(tx, who, { code: code ?? '', year: 2025, ...texts }))
      const all = { year: 2025, state: '', kind: '', page: 1 }
      const { rows } = await does(officer, (tx) => listLetters(tx, bureau.id, all))
      const id = rows[0]?.id ?? ''
      return (opening) =>
        does(officer, (tx, who) => changeLetter(tx, who, id, TextsInput.parse({ ...texts, opening, version: 1 })))
    },
    theirs: { opening: '先の人' },
  },
]
