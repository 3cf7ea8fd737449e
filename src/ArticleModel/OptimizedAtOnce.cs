using System.Runtime.CompilerServices;

namespace ArticleModel;

/// <summary>
/// For loops over all articles in a program's first milliseconds: the runtime compiles a method first without
/// optimizing it, and what it learns from that comes too late for them. Such a method takes longer to compile, so there
/// are few of them, and none that a first look-up calls (docs/decisions/0011).
/// </summary>
internal static class OptimizedAtOnce
{
#if NET
    public const MethodImplOptions Option = MethodImplOptions.AggressiveOptimization;
#else
    // What this is compiled for does not know the option.
    public const MethodImplOptions Option = default;
#endif
}
