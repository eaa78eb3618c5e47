import { areaChangeDoor } from '@/app/_profile/doors'

export const { GET, POST } = areaChangeDoor()
