import type { SiteBody } from '#shared/website/site-view.ts';
import { plainLine, plainTitle } from '../plain-text.ts';
import { bodyHome } from './site-addresses.ts';
import { nameOf } from './site-parts.ts';
import type { Site } from './site.ts';
import { bodiesBelow, isUpward } from './structure.ts';

/** The partnership as a schema.org `GovernmentOrganization`. */
export function bodyData(site: Site, one: SiteBody): object {
  const { baseUrl } = site.view.brand;
  const { body } = one;
  const named = (name: string, slug: string | null): object => ({
    '@type': 'GovernmentOrganization',
    name: plainTitle(name),
    ...(baseUrl === null || slug === null ? {} : { url: `${baseUrl}${bodyHome(slug)}/index.html` }),
  });
  const parents = one.links.filter(isUpward).map(({ name, slug }) => named(name, slug));
  const parts = bodiesBelow(site, body.slug, ['nested_in', 'delivery_group_of']);
  return {
    '@type': 'GovernmentOrganization',
    name: nameOf(one),
    ...(one.shortName === null ? {} : { alternateName: plainLine(one.shortName) }),
    ...(body.purpose === null ? {} : { description: plainLine(body.purpose) }),
    ...(parents.length === 0 ? {} : { parentOrganization: parents }),
    ...(parts.length === 0
      ? {}
      : { subOrganization: parts.map((part) => named(part.body.name, part.body.slug)) }),
    ...(one.seats.length === 0
      ? {}
      : {
          member: one.seats.map(({ title, roleWords }) => ({
            '@type': 'OrganizationRole',
            roleName: plainLine(roleWords),
            namedPosition: plainTitle(title),
          })),
        }),
    contactPoint: body.contacts.map(({ label, email, phone }) => ({
      '@type': 'ContactPoint',
      contactType: plainTitle(label),
      ...(email === null ? {} : { email }),
      ...(phone === null ? {} : { telephone: plainLine(phone) }),
    })),
  };
}
