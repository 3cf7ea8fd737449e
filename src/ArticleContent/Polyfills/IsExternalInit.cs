#if !NET
namespace System.Runtime.CompilerServices;

// netstandard2.0 lacks it, and records need it; the compiler finds it by name.
internal static class IsExternalInit;
#endif
