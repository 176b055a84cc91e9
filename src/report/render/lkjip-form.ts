import { YEARLY_TEMPLATES } from '../template/template-source.ts';
import { LKJIP_FRAME, LKJIP_VIEW } from '../view/lkjip-view.ts';
import type { ReportForm } from './print-report.ts';

/** The yearly report. */
export const LKJIP_FORM: ReportForm = { templates: YEARLY_TEMPLATES, view: LKJIP_VIEW, frame: LKJIP_FRAME };
