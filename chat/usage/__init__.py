"""What answers cost: a row for each request to a paid API, budgets reserved before it, and the staff's view."""
