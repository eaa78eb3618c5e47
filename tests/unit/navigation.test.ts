import { describe, expect, test } from 'vitest'
import { NAVIGATION, placeOf } from '@/app/navigation'

describe('where one is in the navigation', () => {
  test.each([
    ['/supports', '/supports', 'page'],
    ['/supports/advisors/quota', '/supports', 'true'],
    ['/teams/rooms/1', '/supports', 'true'],
    ['/desk/consultations/R8-KYU-00001', '/desk', 'true'],
    ['/desk/today', '/desk/today', 'page'],
    ['/desk/stalled', '/desk/today', 'true'],
    ['/desk/imports', '/desk/intake', 'true'],
  ])('%s lies in %s', (path, href, current) => {
    expect(placeOf(NAVIGATION.officer, path)).toEqual({ href, current })
  })

  test('what lies in no area marks none, and the front page is an area of its own', () => {
    expect(placeOf(NAVIGATION.officer, '/notices')).toBeNull()
    expect(placeOf(NAVIGATION.officer, '/deskboard')).toBeNull()
    expect(placeOf(NAVIGATION.public, '/menus/x')).toEqual({ href: '/menus', current: 'true' })
    expect(placeOf(NAVIGATION.public, '/join')).toBeNull()
  })
})
