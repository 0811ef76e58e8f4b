"""What short programs rely on, one point each: run against the sandbox, and strict for both type checkers."""
