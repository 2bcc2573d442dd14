import type {Criterion} from '../criterion.ts';
import {accountableOfficial} from './accountable-official.ts';
import {balance} from './balance.ts';
import {collaborationBrings} from './collaboration-brings.ts';
import {collaborationChain} from './collaboration-chain.ts';
import {collaborationDecisions} from './collaboration-decisions.ts';
import {collaborationIncentive} from './collaboration-incentive.ts';
import {collaborationJoin} from './collaboration-join.ts';
import {collaborationNotParticipation} from './collaboration-not-participation.ts';
import {collaborationPartners} from './collaboration-partners.ts';
import {collaborationPlatform} from './collaboration-platform.ts';
import {collaborationResult} from './collaboration-result.ts';
import {collaborationTasks} from './collaboration-tasks.ts';
import {contactPoint} from './contact-point.ts';
import {contactRole} from './contact-role.ts';
import {feedbackChannel} from './feedback-channel.ts';
import {fivePoints} from './five-points.ts';
import {flagshipAfter} from './flagship-after.ts';
import {flagshipBaseline} from './flagship-baseline.ts';
import {flagshipCount} from './flagship-count.ts';
import {flagshipDialogue} from './flagship-dialogue.ts';
import {flagshipExample} from './flagship-example.ts';
import {flagshipGoal} from './flagship-goal.ts';
import {flagshipLearning} from './flagship-learning.ts';
import {flagshipMeasures} from './flagship-measures.ts';
import {flagshipMilestones} from './flagship-milestones.ts';
import {flagshipMixedGroup} from './flagship-mixed-group.ts';
import {flagshipNew} from './flagship-new.ts';
import {flagshipPartners} from './flagship-partners.ts';
import {flagshipPrinciples} from './flagship-principles.ts';
import {flagshipRisks} from './flagship-risks.ts';
import {flagshipSponsor} from './flagship-sponsor.ts';
import {headings} from './headings.ts';
import {imageText} from './image-text.ts';
import {independentReview} from './independent-review.ts';
import {initiativeAmbition} from './initiative-ambition.ts';
import {initiativeContact} from './initiative-contact.ts';
import {initiativeDates} from './initiative-dates.ts';
import {initiativeDelayReason} from './initiative-delay-reason.ts';
import {initiativeEffect} from './initiative-effect.ts';
import {initiativeEvidence} from './initiative-evidence.ts';
import {initiativeFresh} from './initiative-fresh.ts';
import {initiativeId} from './initiative-id.ts';
import {initiativeMeasure} from './initiative-measure.ts';
import {initiativeMilestones} from './initiative-milestones.ts';
import {initiativeOrigin} from './initiative-origin.ts';
import {initiativeOverdue} from './initiative-overdue.ts';
import {initiativeOwner} from './initiative-owner.ts';
import {initiativeProblem} from './initiative-problem.ts';
import {initiativeResources} from './initiative-resources.ts';
import {initiativeRule} from './initiative-rule.ts';
import {initiativeSummary} from './initiative-summary.ts';
import {judgeAmbition} from './judge-ambition.ts';
import {judgeEquality} from './judge-equality.ts';
import {judgeExample} from './judge-example.ts';
import {judgeHonesty} from './judge-honesty.ts';
import {judgeInfluence} from './judge-influence.ts';
import {judgeOpenness} from './judge-openness.ts';
import {judgeUsefulness} from './judge-usefulness.ts';
import {licence} from './licence.ts';
import {linkText} from './link-text.ts';
import {links} from './links.ts';
import {milestoneSpread} from './milestone-spread.ts';
import {numberOfInitiatives} from './number-of-initiatives.ts';
import {originChannels} from './origin-channels.ts';
import {originConsultation} from './origin-consultation.ts';
import {originContributors} from './origin-contributors.ts';
import {originDraft} from './origin-draft.ts';
import {originEmployees} from './origin-employees.ts';
import {originForum} from './origin-forum.ts';
import {originFuture} from './origin-future.ts';
import {originInTime} from './origin-in-time.ts';
import {originMoments} from './origin-moments.ts';
import {originNotReached} from './origin-not-reached.ts';
import {originPreviousPlan} from './origin-previous-plan.ts';
import {originReasons} from './origin-reasons.ts';
import {originResponses} from './origin-responses.ts';
import {originSelection} from './origin-selection.ts';
import {originStory} from './origin-story.ts';
import {participationDecision} from './participation-decision.ts';
import {participationFeedback} from './participation-feedback.ts';
import {participationFeedbackTime} from './participation-feedback-time.ts';
import {participationLevel} from './participation-level.ts';
import {participationMethod} from './participation-method.ts';
import {participationMissing} from './participation-missing.ts';
import {participationNew} from './participation-new.ts';
import {participationOffline} from './participation-offline.ts';
import {participationPrivacy} from './participation-privacy.ts';
import {participationQuestion} from './participation-question.ts';
import {participationResult} from './participation-result.ts';
import {participationRules} from './participation-rules.ts';
import {participationSocialMedia} from './participation-social-media.ts';
import {participationStage} from './participation-stage.ts';
import {placeholders} from './placeholders.ts';
import {plainLanguage} from './plain-language.ts';
import {planAdoption} from './plan-adoption.ts';
import {planLength} from './plan-length.ts';
import {planPeriod} from './plan-period.ts';
import {planReviewDate} from './plan-review-date.ts';
import {planSummary} from './plan-summary.ts';
import {readable} from './readable.ts';
import {references} from './references.ts';
import {safeContent} from './safe-content.ts';
import {setbackRecorded} from './setback-recorded.ts';
import {tableHeaders} from './table-headers.ts';
import {translation} from './translation.ts';
import {transparencyArchiving} from './transparency-archiving.ts';
import {transparencyAudience} from './transparency-audience.ts';
import {transparencyAutomatedDecisions} from './transparency-automated-decisions.ts';
import {transparencyAvailability} from './transparency-availability.ts';
import {transparencyDemand} from './transparency-demand.ts';
import {transparencyErrors} from './transparency-errors.ts';
import {transparencyFrequency} from './transparency-frequency.ts';
import {transparencyInformation} from './transparency-information.ts';
import {transparencyInventory} from './transparency-inventory.ts';
import {transparencyOpenFormat} from './transparency-open-format.ts';
import {transparencyRequests} from './transparency-requests.ts';
import {transparencyRestrictions} from './transparency-restrictions.ts';
import {transparencySubjects} from './transparency-subjects.ts';
import {transparencyUse} from './transparency-use.ts';
import {transparencyWoo} from './transparency-woo.ts';
import {vagueWording} from './vague-wording.ts';
import {waivers} from './waivers.ts';

/** The checklist: every criterion, in the order in which reports and pages list them. */
export const CRITERIA: readonly Criterion[] = [
  readable,
  safeContent,
  fivePoints,
  planSummary,
  planPeriod,
  planLength,
  planAdoption,
  planReviewDate,
  accountableOfficial,
  contactPoint,
  contactRole,
  references,
  waivers,
  licence,
  feedbackChannel,
  placeholders,
  numberOfInitiatives,
  balance,
  milestoneSpread,
  setbackRecorded,
  independentReview,
  headings,
  imageText,
  tableHeaders,
  linkText,
  links,
  plainLanguage,
  vagueWording,
  translation,
  originStory,
  originContributors,
  originConsultation,
  originChannels,
  originInTime,
  originResponses,
  originReasons,
  originPreviousPlan,
  originEmployees,
  originNotReached,
  originSelection,
  originForum,
  originMoments,
  originDraft,
  originFuture,
  initiativeId,
  initiativeOwner,
  initiativeContact,
  initiativeProblem,
  initiativeDates,
  initiativeMilestones,
  initiativeMeasure,
  initiativeEffect,
  initiativeEvidence,
  initiativeDelayReason,
  initiativeOverdue,
  initiativeFresh,
  initiativeOrigin,
  initiativeSummary,
  initiativeResources,
  initiativeAmbition,
  initiativeRule,
  transparencyInformation,
  transparencyAudience,
  transparencyAvailability,
  transparencyOpenFormat,
  transparencyFrequency,
  transparencyUse,
  transparencyDemand,
  transparencyRestrictions,
  transparencyErrors,
  transparencyInventory,
  transparencyRequests,
  transparencyArchiving,
  transparencySubjects,
  transparencyWoo,
  transparencyAutomatedDecisions,
  participationQuestion,
  participationDecision,
  participationLevel,
  participationMethod,
  participationFeedback,
  participationFeedbackTime,
  participationResult,
  participationStage,
  participationMissing,
  participationOffline,
  participationPrivacy,
  participationNew,
  participationRules,
  participationSocialMedia,
  collaborationPartners,
  collaborationTasks,
  collaborationPlatform,
  collaborationNotParticipation,
  collaborationResult,
  collaborationDecisions,
  collaborationBrings,
  collaborationJoin,
  collaborationIncentive,
  collaborationChain,
  flagshipNew,
  flagshipBaseline,
  flagshipGoal,
  flagshipPrinciples,
  flagshipSponsor,
  flagshipMilestones,
  flagshipMeasures,
  flagshipDialogue,
  flagshipAfter,
  flagshipCount,
  flagshipLearning,
  flagshipPartners,
  flagshipExample,
  flagshipRisks,
  flagshipMixedGroup,
  judgeAmbition,
  judgeInfluence,
  judgeHonesty,
  judgeUsefulness,
  judgeOpenness,
  judgeEquality,
  judgeExample,
];
