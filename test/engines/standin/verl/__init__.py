"""A stand-in for verl, for tests on machines without GPUs; see trainer/main_ppo.py."""
