// Generated classes derive from ours: without it, none of them could be compliant.
[assembly: CLSCompliant(true)]
