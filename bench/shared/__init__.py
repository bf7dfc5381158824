"""What several benches measure with."""
