package io.github.socialprescribing.json.cli;

import io.github.socialprescribing.policy.Policy;
import io.github.socialprescribing.profile.Profiles;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Takes a policy by the name that the command line gives. */
final class PolicySource implements ITypeConverter<Policy> {

    PolicySource() {}

    @Override
    public Policy convert(String name) {
        return Profiles.find(name)
                .getOrElseThrow(() -> new TypeConversionException("of `" + name + "`: the policies that come along are "
                        + Profiles.all().map(Policy::id).mkString(", ")));
    }
}
