/**
 */
package org.storletdesigner.model;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Code</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The program behind a definition: a black box that is only named here.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.storletdesigner.model.Code#getLanguage <em>Language</em>}</li>
 *   <li>{@link org.storletdesigner.model.Code#getMainClass <em>Main Class</em>}</li>
 *   <li>{@link org.storletdesigner.model.Code#getArtefact <em>Artefact</em>}</li>
 *   <li>{@link org.storletdesigner.model.Code#getDigest <em>Digest</em>}</li>
 * </ul>
 *
 * @see org.storletdesigner.model.ModelPackage#getCode()
 * @model
 * @generated
 */
public interface Code extends EObject {
	/**
	 * Returns the value of the '<em><b>Language</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Language</em>' attribute.
	 * @see #setLanguage(String)
	 * @see org.storletdesigner.model.ModelPackage#getCode_Language()
	 * @model default=""
	 * @generated
	 */
	String getLanguage();

	/**
	 * Sets the value of the '{@link org.storletdesigner.model.Code#getLanguage <em>Language</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Language</em>' attribute.
	 * @see #getLanguage()
	 * @generated
	 */
	void setLanguage(String value);

	/**
	 * Returns the value of the '<em><b>Main Class</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Main Class</em>' attribute.
	 * @see #setMainClass(String)
	 * @see org.storletdesigner.model.ModelPackage#getCode_MainClass()
	 * @model default=""
	 * @generated
	 */
	String getMainClass();

	/**
	 * Sets the value of the '{@link org.storletdesigner.model.Code#getMainClass <em>Main Class</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Main Class</em>' attribute.
	 * @see #getMainClass()
	 * @generated
	 */
	void setMainClass(String value);

	/**
	 * Returns the value of the '<em><b>Artefact</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Artefact</em>' attribute.
	 * @see #setArtefact(String)
	 * @see org.storletdesigner.model.ModelPackage#getCode_Artefact()
	 * @model default=""
	 * @generated
	 */
	String getArtefact();

	/**
	 * Sets the value of the '{@link org.storletdesigner.model.Code#getArtefact <em>Artefact</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Artefact</em>' attribute.
	 * @see #getArtefact()
	 * @generated
	 */
	void setArtefact(String value);

	/**
	 * Returns the value of the '<em><b>Digest</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Digest</em>' attribute.
	 * @see #setDigest(String)
	 * @see org.storletdesigner.model.ModelPackage#getCode_Digest()
	 * @model default=""
	 * @generated
	 */
	String getDigest();

	/**
	 * Sets the value of the '{@link org.storletdesigner.model.Code#getDigest <em>Digest</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Digest</em>' attribute.
	 * @see #getDigest()
	 * @generated
	 */
	void setDigest(String value);

} // Code
