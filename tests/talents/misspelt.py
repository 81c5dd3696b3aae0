"""Names and places as people misspell them, with whom or what they mean.

`NAMES` is the whole roster: beside those who are asked for, others whose names are near.
"""

from __future__ import annotations

NAMES = """
Deepika Gokhale, Devika Gokhale, Prajakta Kulkarni, Prachi Kulkarni, Mrunmayi Deshmukh, Sayali Joglekar, Sonali
Joglekar, Tejashree Phadke, Hrishikesh Bhosale, Vaibhav Sawant, Chinmay Kelkar, Tanmay Kelkar, Shreyas Jadhav, Khushbu
Trivedi, Jignesh Solanki, Riddhi Parekh, Siddhi Parekh, Dhwani Mehta, Harshita Mehta, Gurpreet Ahluwalia, Manpreet
Ahluwalia, Jaskaran Dhaliwal, Simran Khurana, Karanbir Bajwa, Shivangi Shrivastav, Shivani Srivastava, Akanksha
Chaturvedi, Saurabh Tripathi, Prateek Awasthi, Utkarsh Dwivedi, Rajnish Choudhary, Manish Pathak, Avinash Thakur,
Abhinav Thakur, Rohtash Sangwan, Parveen Dahiya, Poonam Rathee, Digvijay Shekhawat, Vasundhara Rathore, Aindrila
Mukherjee, Anindita Mukherjee, Ritabhari Chatterjee, Soumyadeep Bhattacharya, Arghya Banerjee, Debashis Sengupta,
Lopamudra Mohapatra, Suchismita Patnaik, Karthikeyan Subramanian, Meenakshi Natarajan, Kayalvizhi Sundaram,
Unnikrishnan Nambiar, Sreelakshmi Warrier, Aswathy Pillai, Bhoomika Hegde, Raghavendra Gowda, Zeeshan Siddiqui,
Farheen Qureshi, Ayesha Farooqui, Faizan Sheikh, Rukhsar Ansari, Melanie D'Souza, Savio Fernandes, Zenobia Batliwala,
Jyotsna Lalwani, Hitesh Keswani, Laxmi Negi, Bhupesh Nautiyal, Pooja Bisht, Meera Rawat, Insha Bhat, Shah Rukh Mattoo,
Nayanika Baruah, Sanatombi Laishram, दीपाली जोशी, Amrita Rao, Vikas Yadav, Kavita Yadav, Sneha Sinha, Sana Mirza
"""
# Who is asked for, and the ways in which she was written.
MISSPELT: dict[str, tuple[str, ...]] = {
    "Deepika Gokhale": ("Dipika Gokhale", "Deepkia Gokhle", "gokhale deepeeka", "दीपिका गोखले"),
    "Prajakta Kulkarni": ("Prajkta Kulkarni", "Prajakta Kulkrni", "प्राजक्ता कुलकर्णी"),
    "Mrunmayi Deshmukh": ("Mrunmayee Deshmukh", "Mrunmai Deshmuk", "Deshmukh Mrunmayi"),
    "Sayali Joglekar": ("Saylee Joglekar", "Sayli Joglekar", "S. Joglekar Sayali"),
    "Tejashree Phadke": ("Tejashri Fadke", "Tejasree Phadke"),
    "Hrishikesh Bhosale": ("Rishikesh Bhosale", "Hrishikesh Bhosle"),
    "Vaibhav Sawant": ("Vaibhaw Savant", "Vaibhv Sawant"),
    "Chinmay Kelkar": ("Chinmai Kelkar", "Chimnay Kelkar"),
    "Shreyas Jadhav": ("Shreyash Jadav", "Sreyas Jadhaw"),
    "Khushbu Trivedi": ("Khushboo Trivedi", "Kushbu Triwedi"),
    "Jignesh Solanki": ("Jignes Solanky", "Zignesh Solanki"),
    "Riddhi Parekh": ("Ridhi Parekh", "Riddhi Parikh"),
    "Dhwani Mehta": ("Dhvani Mehta", "Dwani Mehata"),
    "Gurpreet Ahluwalia": ("Gurprit Ahluwalia", "Gurpreet Ahluvalia", "Gurpreet Alhuwalia"),
    "Jaskaran Dhaliwal": ("Jaskaran Dhalival", "Jaskarn Dhaliwal"),
    "Simran Khurana": ("Simran Khurrana", "Simron Khurana"),
    "Karanbir Bajwa": ("Karanveer Bajwa", "Karan Bir Bajwa"),
    "Shivangi Shrivastav": ("Shivangi Srivastav", "Shivangee Shrivastava", "Shivangi Shreevastav"),
    "Akanksha Chaturvedi": ("Akansha Chaturvedi", "Aakanksha Chaturwedi"),
    "Saurabh Tripathi": ("Sourabh Tripathi", "Saurabh Tripati", "Sorabh Tripathy"),
    "Prateek Awasthi": ("Pratik Awasthi", "Prateek Avasthi"),
    "Utkarsh Dwivedi": ("Utkarsh Dvivedi", "Utkrash Dwivedi"),
    "Rajnish Choudhary": ("Rajneesh Chaudhary", "Rajnish Chowdhury", "Rajnish Chaudhari"),
    "Avinash Thakur": ("Avinas Thakur", "Awinash Thakoor"),
    "Rohtash Sangwan": ("Rohtas Sangwan", "Rohtash Sangvan"),
    "Parveen Dahiya": ("Parvin Dahiya", "Praveen Dahiya"),
    "Poonam Rathee": ("Punam Rathi", "Poonam Rathi"),
    "Digvijay Shekhawat": ("Digwijay Shekhavat", "Digvijai Sekhawat"),
    "Vasundhara Rathore": ("Vasundhra Rathore", "Vasundara Rathor"),
    "Aindrila Mukherjee": ("Aindrila Mukherji", "Aindrilla Mukharjee"),
    "Ritabhari Chatterjee": ("Ritabhari Chatterji", "Ritabhari Chaterjee", "ऋताभरी चटर्जी"),
    "Soumyadeep Bhattacharya": ("Soumyadip Bhattacharya", "Saumyadeep Bhattacharyya", "Soumyadeep Bhatacharya"),
    "Arghya Banerjee": ("Arghya Banerji", "Argha Banerjee"),
    "Debashis Sengupta": ("Debashish Sengupta", "Debasis Sen Gupta"),
    "Lopamudra Mohapatra": ("Lopamudra Mahapatra", "Lopamudra Mohaptra"),
    "Karthikeyan Subramanian": ("Kartikeyan Subramaniam", "Karthikeyan Subramanyan"),
    "Meenakshi Natarajan": ("Minakshi Natarajan", "Meenaxi Natrajan"),
    "Unnikrishnan Nambiar": ("Unni Krishnan Nambiar", "Unnikrishnan Nambyar"),
    "Sreelakshmi Warrier": ("Srilakshmi Warrier", "Shreelaxmi Varrier"),
    "Aswathy Pillai": ("Aswathi Pillai", "Ashwathy Pillay"),
    "Bhoomika Hegde": ("Bhumika Hegde", "Bhoomica Hegde"),
    "Raghavendra Gowda": ("Raghvendra Gowda", "Raghavendra Gouda"),
    "Zeeshan Siddiqui": ("Zishan Siddiqui", "Jeeshan Siddiqi", "Zeeshan Sidiqui"),
    "Farheen Qureshi": ("Farhin Kureshi", "Farheen Quraishi"),
    "Ayesha Farooqui": ("Aisha Faruqui", "Aayesha Farooqi"),
    "Faizan Sheikh": ("Faizan Shaikh", "Faijan Shekh"),
    "Rukhsar Ansari": ("Ruksar Ansari", "Rukhsaar Ansari"),
    "Melanie D'Souza": ("Melanie Dsouza", "Melani D Souza"),
    "Savio Fernandes": ("Savio Fernandez", "Saviyo Fernandes"),
    "Jyotsna Lalwani": ("Jyotsana Lalwani", "Jotsna Lalvani"),
    "Laxmi Negi": ("Lakshmi Negi", "Laxmee Negi", "लक्ष्मी नेगी"),
    "Pooja Bisht": ("Puja Bisht", "Pooja Bist"),
    "Meera Rawat": ("Mira Rawat", "Meera Ravat", "मीरा रावत"),
    "Shah Rukh Mattoo": ("Shahrukh Mattoo", "Sharukh Matoo", "Mattoo Shah Rukh"),
    "Nayanika Baruah": ("Nayanika Barua", "Naynika Baruah"),
    "दीपाली जोशी": ("Deepali Joshi", "Dipali Josi"),
    "Amrita Rao": ("Amritha Rao", "Amruta Rao"),
    "Vikas Yadav": ("Vikash Yadav", "Vikas Yadava"),
    "Kavita Yadav": ("Kavitha Yadav", "Kavita Jadav"),
}
PLACES: dict[str, tuple[str, ...]] = {
    "mumbai": ("Bombay", "Mumbay", "Mumbbai", "मुंबई", "Mumabi"),
    "bengaluru": ("Bangalore", "Bengalooru", "Bangaluru", "Benglauru", "बेंगलुरु"),
    "kolkata": ("Calcutta", "Kolkatta", "Kalkata", "Colkata", "कोलकाता"),
    "chennai": ("Madras", "Chenai", "Chennay"),
    "pune": ("Poona", "Puna", "पुणे"),
    "lucknow": ("Lakhnow", "Luckhnow", "लखनऊ"),
    "ahmedabad": ("Ahmdabad", "Amdavad", "Ahemdabad"),
    "varanasi": ("Banaras", "Benares", "Varansi"),
    "hyderabad": ("Hydrabad", "Haiderabad", "Hyderbad"),
    "guwahati": ("Gauhati", "Guahati", "Guwahti"),
    "thiruvananthapuram": ("Trivandrum", "Tiruvananthapuram", "Thiruvanantapuram"),
    "gurugram": ("Gurgaon", "Gurugaram", "Gurgoan"),
    "IN-MH": ("Maharastra", "Maharashtr"),
    "IN-GJ": ("Gujrat", "Gujarath"),
}
# Spelt as they should be, or nobody's: no other name may be shown for them.
RIGHT = (
    *("Devika Gokhale", "Sonali Joglekar", "Tanmay Kelkar", "Siddhi Parekh", "Harshita Mehta", "Manpreet Ahluwalia"),
    *("Shivani Srivastava", "Abhinav Thakur", "Anindita Mukherjee", "Prachi Kulkarni", "Sana Mirza", "Sneha Sinha"),
)
NOBODY = (
    *("Ankit Vaidya", "Zoya Akhter", "Kiran Bose", "Gaurav Luthra", "Nikhil Advani", "Tara Alisha", "Om Puri"),
    *("Ishaan Nagarkar", "Leela Samson", "Rajat Kapoor", "Farida Jalal", "Naseer Shah", "Sunny Pawar", "Ritu Das"),
    *("Kabir Bedi", "Amol Palekar", "Vijay Raaz", "Manav Kaul", "Swara Vaze", "Gopal Dutt"),
)


def names() -> list[str]:
    return [" ".join(name.split()) for name in NAMES.replace("\n", " ").split(",")]
