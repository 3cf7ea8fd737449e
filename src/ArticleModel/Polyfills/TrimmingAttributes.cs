#if !NET
namespace System.Diagnostics.CodeAnalysis;

/// <summary>Trimmers know it by its name. Of its members, those that are used here.</summary>
[AttributeUsage(AttributeTargets.Parameter | AttributeTargets.Class)]
internal sealed class DynamicallyAccessedMembersAttribute(DynamicallyAccessedMemberTypes memberTypes) : Attribute
{
    public DynamicallyAccessedMemberTypes MemberTypes { get; } = memberTypes;
}

[Flags]
internal enum DynamicallyAccessedMemberTypes
{
    None = 0,
    NonPublicConstructors = 0x4,
    NonPublicMethods = 0x10,
}
#endif
