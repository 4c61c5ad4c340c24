"""What is asked of many units or many results: batches, comparisons, plans, roll-ups, titles, impact."""
