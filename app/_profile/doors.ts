import { z } from 'zod'
import { formPost } from '@/lib/forms/form-post'
import { addArea, changeArea } from '@/lib/profiles/areas'
import { checkCapacity } from '@/lib/profiles/check-capacity'
import { enterFigures } from '@/lib/profiles/enter-figures'
import { AreaChangeInput, AreaInput, CapacityInput, CostInput, FiguresInput, ResourceInput } from '@/lib/profiles/input'
import { recordCost } from '@/lib/profiles/record-cost'
import { addResource, endResource } from '@/lib/profiles/resources'
import { type PlaceParams, profileAt } from './address'

/** Figures are entered. */
export const figuresDoor = () =>
  formPost({
    input: FiguresInput,
    shownAt: ({ code }: PlaceParams) => profileAt(code, '/figures'),
    deed: (tx, actor, input, { code }) => enterFigures(tx, actor, code, input),
    then: ({ code }) => profileAt(code, '?done=figures'),
  })

/** Readiness is looked at. */
export const capacityDoor = () =>
  formPost({
    input: CapacityInput,
    shownAt: ({ code }: PlaceParams) => profileAt(code, '/capacity'),
    deed: (tx, actor, input, { code }) => checkCapacity(tx, actor, code, input),
    then: ({ code }) => profileAt(code, '/capacity?done=capacity'),
  })

const areasOf = ({ code }: PlaceParams) => profileAt(code, '/areas')
const areasDone = ({ code }: PlaceParams) => profileAt(code, '/areas?done=areas')

/** An area is added. */
export const areaDoor = () =>
  formPost({
    input: AreaInput,
    shownAt: areasOf,
    deed: (tx, actor, input, { code }) => addArea(tx, actor, code, input),
    then: areasDone,
  })

/** An area is renamed or ends. */
export const areaChangeDoor = () =>
  formPost({
    input: AreaChangeInput,
    shownAt: ({ code, areaId }: PlaceParams & { areaId: string }) => profileAt(code, `/areas/${areaId}`),
    deed: (tx, actor, input, { code, areaId }) => changeArea(tx, actor, code, areaId, input),
    then: areasDone,
  })

/** A centre or coordinator is added. */
export const resourceDoor = () =>
  formPost({
    input: ResourceInput,
    shownAt: areasOf,
    deed: (tx, actor, input, { code }) => addResource(tx, actor, code, input),
    then: areasDone,
  })

/** A centre or coordinator ends. */
export const resourceEndDoor = () =>
  formPost({
    input: z.object({}),
    shownAt: ({ code }: PlaceParams & { resourceId: string }) => profileAt(code, '/areas'),
    deed: (tx, actor, _input, { code, resourceId }) => endResource(tx, actor, code, resourceId),
    then: areasDone,
  })

/** The 個別協議 of a year is recorded. */
export const costDoor = () =>
  formPost({
    input: CostInput,
    shownAt: ({ code }: PlaceParams) => profileAt(code, '/costs'),
    deed: (tx, actor, input, { code }) => recordCost(tx, actor, code, input),
    then: ({ code }) => profileAt(code, '/costs?done=costs'),
  })
