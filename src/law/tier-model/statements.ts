/** A provider’s account of its therapeutic model: assess, respond, review and monitor, with the team regulated throughout. It bears no date. */

import type { LocalDate } from '../../core/date.ts';
import type { Source } from '../../core/source.ts';

export const tierModel = {
  id: 'tier-model',
  title: 'Trauma-informed therapeutic caregiving: what makes a therapeutic model? (the TIER system)',
  short: 'TIER model',
  from: null,
  jurisdiction: 'England',
  readTo: '2026-11-29' as LocalDate,
  statements: {
    'tier-elements': {
      at: 'introduction',
      says: 'The model has four elements, in this order: trauma assessment, individual response, reviewing and monitoring, and team regulation.',
      basis: 'model',
      grade: 'primary',
    },
    'tier-integrated-not-addon': {
      at: 'What is a therapeutic model?',
      says: 'Therapy bought in from outside does not by itself make care therapeutic: it needs a model into which it fits.',
      basis: 'model',
      grade: 'primary',
    },
    'tier-assessment-standard-tool': {
      at: 'Element 1',
      says: 'Every child is assessed with a standard tool at the start of care, beyond what referral papers and anecdote tell. No deadline is given.',
      basis: 'model',
      grade: 'primary',
    },
    'tier-nmt': {
      at: 'Element 1',
      says: 'TIER’s tool is the Neurosequential Model of Therapeutics, which sets past adversity and present needs against the milestones of the child’s age, in thinking, emotion, relationships and more, and plots delay on a map of the brain.',
      basis: 'model',
      grade: 'primary',
      notModelled: 'It describes how the tool works; that an assessment was made is modelled.',
    },
    'tier-adjust-care-plan': {
      at: 'Element 1',
      says: 'Once the assessment is done, carers set their expectations by it and adjust the child’s care plan while therapy goes on.',
      basis: 'model',
      grade: 'primary',
    },
    'tier-response-sop': {
      at: 'Element 2',
      says: 'A standard procedure turns the findings of the assessment into responses to the individual child that everyone involved can act on.',
      basis: 'model',
      grade: 'primary',
    },
    'tier-response-options': {
      at: 'Element 2',
      says: 'A response draws on five kinds of measure: an individual care plan that all staff follow, a trauma-informed risk assessment with the child’s own triggers, boundaries and key working, enrichment and daily therapeutic caregiving, and the sourcing of education and psychotherapy that suit the child.',
      basis: 'model',
      grade: 'primary',
    },
    'tier-daily-caregiving': {
      at: 'Element 2',
      says: 'Therapeutic caregiving takes place every day.',
      basis: 'model',
      grade: 'primary',
    },
    'tier-monitor-metric': {
      at: 'Element 3',
      says: 'Some measure, by the same tool or another, shows continually how far the child has come towards the outcomes of recovery.',
      basis: 'model',
      grade: 'primary',
    },
    'tier-adjust-triggers': {
      at: 'Element 3',
      says: 'The response is adjusted when a goal is met, when there is a sign that care is not working, and when the child makes a suggestion in key working.',
      basis: 'model',
      grade: 'primary',
    },
    'tier-cycle': {
      at: 'Element 3',
      says: 'Response and review are not phases that end: they go round in a constant cycle for the whole of the placement.',
      basis: 'model',
      grade: 'primary',
    },
    'tier-management-meeting': {
      at: 'Element 3',
      says: 'The clinical assessor and the residential manager hold a therapeutic management meeting on the child’s tracker every month.',
      basis: 'model',
      grade: 'primary',
    },
    'tier-meeting-agenda': {
      at: 'Element 3',
      says: 'The meeting looks at progress towards unmet milestones, at progress in psychotherapy where there is any, and at which outcomes come first in the month ahead.',
      basis: 'model',
      grade: 'primary',
    },
    'tier-team-regulation': {
      at: 'Element 4',
      says: 'The regulation of the team is not a last step: it is considered and maintained at every stage.',
      basis: 'model',
      grade: 'primary',
    },
    'tier-clinical-supervision': {
      at: 'Element 4',
      says: 'Carers have frequent clinical supervision.',
      basis: 'model',
      grade: 'primary',
    },
  },
} as const satisfies Source;
