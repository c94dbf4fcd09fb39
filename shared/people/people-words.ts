import type { ContactGroup, ContactKind } from './contact.ts';
import type { Sector, Tier } from './organisation.ts';

export const sectorWords: Record<Sector, string> = {
  public: 'Public',
  private: 'Private',
  voluntary_community: 'Voluntary and community',
  faith: 'Faith',
  bme: 'Black and minority ethnic',
  business: 'Business',
  rural: 'Rural',
};

export const tierWords: Record<Tier, string> = {
  none: 'None',
  county: 'County council',
  district: 'District or city council',
  parish_or_town: 'Parish or town council',
  police: 'Police',
  fire: 'Fire and rescue',
  health: 'Health',
  education: 'Education',
  government: 'Central government',
};

export const contactKindWords: Record<ContactKind, string> = {
  email: 'Email',
  phone: 'Phone',
  mobile: 'Mobile',
  address: 'Postal address',
  website: 'Website',
};

export const contactGroupWords: Record<ContactGroup, string> = {
  none: 'No list',
  partnership_team: 'Partnership team',
  performance_team: 'Performance team',
  risk_adviser: 'Risk adviser',
  district_lead: 'District lead officers',
  thematic_lead: 'Thematic partnership leads',
  press: 'Press office',
};
