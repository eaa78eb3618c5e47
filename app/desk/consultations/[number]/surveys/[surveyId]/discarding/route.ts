import { discardingDoor } from '@/app/_surveys/doors'

export const { GET, POST } = discardingDoor()
