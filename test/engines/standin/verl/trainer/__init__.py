"""See main_ppo.py."""
