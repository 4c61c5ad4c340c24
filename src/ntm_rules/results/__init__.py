"""From verdicts to an assessment: what each rests on, what is short, what is missing, and the proof."""
