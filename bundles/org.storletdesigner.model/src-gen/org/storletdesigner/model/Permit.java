/**
 */
package org.storletdesigner.model;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Permit</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A finding that is accepted, with the reason, as long as the digest of its expressions stays.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.storletdesigner.model.Permit#getHandlers <em>Handlers</em>}</li>
 *   <li>{@link org.storletdesigner.model.Permit#getRule <em>Rule</em>}</li>
 *   <li>{@link org.storletdesigner.model.Permit#getReason <em>Reason</em>}</li>
 *   <li>{@link org.storletdesigner.model.Permit#getDigest <em>Digest</em>}</li>
 * </ul>
 *
 * @see org.storletdesigner.model.ModelPackage#getPermit()
 * @model
 * @generated
 */
public interface Permit extends Identified {
	/**
	 * Returns the value of the '<em><b>Handlers</b></em>' reference list.
	 * The list contents are of type {@link org.storletdesigner.model.Handler}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Handlers</em>' reference list.
	 * @see org.storletdesigner.model.ModelPackage#getPermit_Handlers()
	 * @model resolveProxies="false"
	 * @generated
	 */
	EList<Handler> getHandlers();

	/**
	 * Returns the value of the '<em><b>Rule</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Rule</em>' attribute.
	 * @see #setRule(String)
	 * @see org.storletdesigner.model.ModelPackage#getPermit_Rule()
	 * @model default=""
	 * @generated
	 */
	String getRule();

	/**
	 * Sets the value of the '{@link org.storletdesigner.model.Permit#getRule <em>Rule</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Rule</em>' attribute.
	 * @see #getRule()
	 * @generated
	 */
	void setRule(String value);

	/**
	 * Returns the value of the '<em><b>Reason</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Reason</em>' attribute.
	 * @see #setReason(String)
	 * @see org.storletdesigner.model.ModelPackage#getPermit_Reason()
	 * @model default=""
	 * @generated
	 */
	String getReason();

	/**
	 * Sets the value of the '{@link org.storletdesigner.model.Permit#getReason <em>Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Reason</em>' attribute.
	 * @see #getReason()
	 * @generated
	 */
	void setReason(String value);

	/**
	 * Returns the value of the '<em><b>Digest</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Digest</em>' attribute.
	 * @see #setDigest(String)
	 * @see org.storletdesigner.model.ModelPackage#getPermit_Digest()
	 * @model default=""
	 * @generated
	 */
	String getDigest();

	/**
	 * Sets the value of the '{@link org.storletdesigner.model.Permit#getDigest <em>Digest</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Digest</em>' attribute.
	 * @see #getDigest()
	 * @generated
	 */
	void setDigest(String value);

} // Permit
